package org.moothall.platform.running;

/** The tokens of {@code config/sample-accounts.md}, which only the profile local knows. */
public final class SampleToken {

    public static final String EDITOR = of(2, "editor");
    public static final String ADMINISTRATOR = of(1, "admin");

    private SampleToken() {}

    private static String of(int number, String name) {
        String secret = "sample-" + name + "-token-";
        return "mht_%032x_%s".formatted(number, secret + "0".repeat(43 - secret.length()));
    }
}
