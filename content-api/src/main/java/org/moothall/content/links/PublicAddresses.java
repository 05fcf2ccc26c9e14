package org.moothall.content.links;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names to addresses on the public internet and to no others, so that a link in a text cannot make the platform
 * ask for what only the council's network may see. The connection is made to the addresses returned here, so a name that
 * answers differently the second time gains nothing. What counts as public follows the special-purpose registries of
 * RFC 6890.
 */
final class PublicAddresses implements DnsResolver {

    private final LinkSettings settings;

    PublicAddresses(LinkSettings settings) {
        this.settings = settings;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        if (isAllowed(host)) {
            return found;
        }
        InetAddress[] open =
                Arrays.stream(found).filter(PublicAddresses::isPublic).toArray(InetAddress[]::new);
        if (open.length < found.length || open.length == 0) {
            throw new NotPublic(host);
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Whether the settings name this host as one that may be asked wherever it lies. */
    boolean isAllowed(String host) {
        return settings.allowedHosts().contains(host.toLowerCase(Locale.ROOT));
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    /** Leaves out, beyond the private ranges: carriers' NAT, protocol assignments, tests, benchmarks and what is reserved. */
    private static boolean isPublic(byte[] four) {
        int first = four[0] & 0xff;
        int second = four[1] & 0xff;
        int third = four[2] & 0xff;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
        boolean relays = first == 192 && second == 88 && third == 99;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        boolean examples =
                (first == 198 && second == 51 && third == 100) || (first == 203 && second == 0 && third == 113);
        boolean special = carrier || protocols || relays || benchmarks || examples;
        return first != 0 && first < 224 && !special;
    }

    /** Global unicast (2000::/3) only, and nothing that wraps an address of the old kind or is for documentation. */
    private static boolean isPublicSix(byte[] six) {
        boolean global = (six[0] & 0xe0) == 0x20;
        boolean sixToFour = six[0] == 0x20 && six[1] == 0x02;
        boolean special = six[0] == 0x20 && six[1] == 0x01 && (six[2] & 0xfe) == 0;
        boolean documentation = six[0] == 0x20 && six[1] == 0x01 && six[2] == 0x0d && (six[3] & 0xff) == 0xb8;
        return global && !sixToFour && !special && !documentation;
    }

    /** A name that leads into the network. */
    static final class NotPublic extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublic(String host) {
            super(host + " is not on the public internet");
        }
    }
}
