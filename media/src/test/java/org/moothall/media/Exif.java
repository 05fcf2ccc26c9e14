package org.moothall.media;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/** Writes an EXIF segment with an orientation, a camera and a position, as a telephone would. */
final class Exif {

    private static final int SHORT = 3;
    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private Exif() {}

    /** APP1 with one IFD (make, orientation, pointer to GPS) and one GPS IFD (53.6458 N, 1.7850 W). */
    static byte[] segment(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(256);
        tiff.put("MM\0*".getBytes(US_ASCII)).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010f, ASCII, 4).put("Cam\0".getBytes(US_ASCII));
        entry(tiff, 0x0112, SHORT, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, LONG, 1).putInt(50);
        tiff.putInt(0);
        tiff.putShort((short) 4);
        entry(tiff, 1, ASCII, 2).put("N\0\0\0".getBytes(US_ASCII));
        entry(tiff, 2, RATIONAL, 3).putInt(104);
        entry(tiff, 3, ASCII, 2).put("W\0\0\0".getBytes(US_ASCII));
        entry(tiff, 4, RATIONAL, 3).putInt(128);
        tiff.putInt(0);
        degrees(tiff, 53, 38, 45);
        degrees(tiff, 1, 47, 6);
        return app1(tiff);
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static void degrees(ByteBuffer tiff, int... parts) {
        for (int part : parts) {
            tiff.putInt(part).putInt(1);
        }
    }

    private static byte[] app1(ByteBuffer tiff) {
        tiff.flip();
        return ByteBuffer.allocate(tiff.limit() + 10)
                .putShort((short) 0xffe1)
                .putShort((short) (tiff.limit() + 8))
                .put("Exif\0\0".getBytes(US_ASCII))
                .put(tiff)
                .array();
    }
}
