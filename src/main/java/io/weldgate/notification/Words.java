package io.weldgate.notification;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Short lists of words in one column, separated by blanks. */
@Converter
class Words implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return words == null ? "" : String.join(" ", words);
    }

    @Override
    public List<String> convertToEntityAttribute(String words) {
        return words == null || words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
