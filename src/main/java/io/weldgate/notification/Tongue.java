package io.weldgate.notification;

import java.util.Locale;

/** A language in which people can be written to. */
public enum Tongue {
    ZH(Locale.CHINESE), EN(Locale.ENGLISH);

    private final Locale locale;

    Tongue(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    static Tongue of(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? EN : ZH;
    }
}
