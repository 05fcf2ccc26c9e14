package org.moothall.content.access.start;

/** The start is refused: something that everybody knows would open a real installation. */
final class SampleCredentialsFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    SampleCredentialsFound(String message, String remedy) {
        super(message + " " + remedy);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
