package io.weldgate.form;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.Files;
import jakarta.validation.Validation;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.File;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A form with every kind of field there is, and the parts that read it and describe it. */
public final class FormFixture {

    public static final Actor WELDER = new Actor("welder1", "甲");
    public static final String OWN_PHOTO = "5d4a2f0e-7c53-4d5f-9a51-1c7bb0a3a001";

    private FormFixture() {}

    enum Process { ARC, GAS }

    record EveryField(
            @NotBlank @Size(max = 40) @Example("更换护栏") String workContent,
            @NotEmpty @Size(max = 3) @Example({"welder1", "welder3"})
            List<@NotBlank @Pattern(regexp = "[a-z0-9]{1,16}") String> welders,
            @NotEmpty @Size(max = 2) List<@NotBlank @FileId("PHOTO") String> photos,
            @FileId("DOCUMENT") String plan,
            @NotNull OffsetDateTime windowFrom,
            @NotNull Process process,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @Min(1) @Max(99) @Example("2") Integer extinguishers,
            @AssertTrue boolean powerOff,
            @Size(max = 200) @Example("无") String remark) {}

    public static FormSchemas schemas() {
        return new FormSchemas(text());
    }

    public static FormReading reading() {
        Files files = mock(Files.class);
        when(files.exists(any(), any(), any())).thenReturn(false);
        when(files.exists(eq(OWN_PHOTO), eq(FileKind.PHOTO), eq(WELDER))).thenReturn(true);
        return new FormReading(Validation.buildDefaultValidatorFactory().getValidator(), text(), files,
                ZoneId.of("Asia/Shanghai"));
    }

    public static ObjectNode filledIn() {
        ObjectNode body = JsonMapper.builder().build().createObjectNode();
        body.put("workContent", " 更换护栏 ");
        body.putArray("welders").add(" welder1").add("welder3 ");
        body.putArray("photos").add(OWN_PHOTO);
        body.put("windowFrom", "2026-11-21T22:00:00+08:00").put("process", "GAS").put("latitude", 40.408);
        return body.put("extinguishers", 2).put("powerOff", true);
    }

    /** What forms say. */
    public static FormText text() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames(Stream.concat(Stream.of("messages/form-fixture"), themes()).toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new FormText(messages);
    }

    private static Stream<String> themes() {
        return Stream.of(new File("src/main/resources/messages").list()).map(name -> name.replace(".properties", ""))
                .filter(name -> !name.endsWith("_en")).sorted().map(name -> "messages/" + name);
    }
}
