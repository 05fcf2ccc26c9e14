package org.moothall.content.checks;

/**
 * What a publishing check found.
 *
 * @param check the check's name, such as {@code ALT_TEXT}
 * @param field the path of the field under the edition
 */
public record Finding(Severity severity, String check, String field, String message, String remedy) {

    static Finding error(String check, String field, String message, String remedy) {
        return new Finding(Severity.ERROR, check, field, message, remedy);
    }

    static Finding warning(String check, String field, String message, String remedy) {
        return new Finding(Severity.WARNING, check, field, message, remedy);
    }
}
