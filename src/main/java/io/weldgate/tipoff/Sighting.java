package io.weldgate.tipoff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What was seen, where and when; nothing of who saw it. */
@Embeddable
public class Sighting {

    @Enumerated(EnumType.STRING)
    private Concern concern;
    private String areaCode;
    private String place;
    private String placeMark;
    private String suspect;
    private String unitCode;
    private String words;
    private String photos;
    private Instant seenAt;

    protected Sighting() {}

    Sighting(Told told, String areaCode, String unitCode) {
        this.concern = told.concern();
        this.areaCode = areaCode;
        this.place = told.place();
        this.placeMark = mark(told.place());
        this.suspect = told.suspect();
        this.unitCode = unitCode;
        this.words = told.words();
        this.photos = String.join(" ", told.photos());
        this.seenAt = told.seenAt();
    }

    /** The same for two spellings of one place. */
    static String mark(String place) {
        return place.replaceAll("[\\s\\p{P}\\p{S}]", "").toLowerCase(Locale.ROOT);
    }

    public Concern concern() {
        return concern;
    }

    public String areaCode() {
        return areaCode;
    }

    public String place() {
        return place;
    }

    String placeMark() {
        return placeMark;
    }

    /** The unit or person as the reporter calls it; null where he does not know. */
    public String suspect() {
        return suspect;
    }

    /** Null unless a registered unit of the area is called so. */
    public String unitCode() {
        return unitCode;
    }

    public String words() {
        return words;
    }

    /** Ids of what was handed in with it. */
    public List<String> photos() {
        return photos.isEmpty() ? List.of() : List.of(photos.split(" "));
    }

    public Instant seenAt() {
        return seenAt;
    }
}
