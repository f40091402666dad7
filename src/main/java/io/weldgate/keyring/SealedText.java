package io.weldgate.keyring;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.stereotype.Component;

/** Seals a text column of personal data; null stays null. */
@Component
@Converter
public class SealedText implements AttributeConverter<String, String> {

    private final Sealing sealing;

    SealedText(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public String convertToDatabaseColumn(String plain) {
        return plain == null ? null : sealing.seal(plain);
    }

    @Override
    public String convertToEntityAttribute(String sealed) {
        return sealed == null ? null : sealing.open(sealed);
    }
}
