package io.weldgate.permit;

import io.weldgate.decision.Circumstance;
import io.weldgate.decision.Measure;
import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Short lists of words in one column, separated by blanks, in the order given. */
abstract class Ticked<T> implements AttributeConverter<List<T>, String> {

    @Override
    public String convertToDatabaseColumn(List<T> list) {
        return list == null ? "" : list.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public List<T> convertToEntityAttribute(String words) {
        return words == null || words.isEmpty() ? List.of() : Arrays.stream(words.split(" ")).map(this::read).toList();
    }

    abstract T read(String word);

    static final class Words extends Ticked<String> {

        @Override
        String read(String word) {
            return word;
        }
    }

    static final class Circumstances extends Ticked<Circumstance> {

        @Override
        Circumstance read(String word) {
            return Circumstance.valueOf(word);
        }
    }

    static final class Measures extends Ticked<Measure> {

        @Override
        Measure read(String word) {
            return Measure.valueOf(word);
        }
    }
}
