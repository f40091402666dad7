package io.weldgate.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The topics of contract §3 as templates over {@code {deviceId}} and {@code {commandId}}, so that a platform with other
 * names for them can be served.
 *
 * @param up       messages of a terminal
 * @param commands what a terminal may subscribe to
 * @param command  one command
 * @param answers  what a terminal may publish answers to
 * @param answer   the answer to one command
 */
@ConfigurationProperties("weldgate.mqtt.topics")
public record Topics(
        @DefaultValue("weldgate/devices/{deviceId}/up") String up,
        @DefaultValue("weldgate/devices/{deviceId}/commands/#") String commands,
        @DefaultValue("weldgate/devices/{deviceId}/commands/request_id={commandId}") String command,
        @DefaultValue("weldgate/devices/{deviceId}/commands/response/#") String answers,
        @DefaultValue("weldgate/devices/{deviceId}/commands/response/request_id={commandId}") String answer) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(deviceId|commandId)}");
    private static final Pattern IN_TOPIC = Pattern.compile("[^/+#\\u0000]{1,64}");

    public Topics {
        for (String template : new String[] {up, commands, command, answers, answer}) {
            Assert.isTrue(template.contains("{deviceId}"), () -> "topic template without {deviceId}: " + template);
        }
    }

    /** What a terminal may publish. */
    public List<String> ofTerminal(String deviceId) {
        return List.of(of(up, deviceId), of(answers, deviceId));
    }

    /** What a terminal may subscribe to. */
    public List<String> toTerminal(String deviceId) {
        return List.of(of(commands, deviceId));
    }

    /** What the platform may publish. */
    public List<String> ofPlatform() {
        return List.of(filter(commands));
    }

    /** What the platform may subscribe to. */
    public List<String> toPlatform() {
        return List.of(filter(up), filter(answers));
    }

    /** @param template one of this record's, in which {@code {deviceId}} is replaced */
    public static String of(String template, String deviceId) {
        return template.replace("{deviceId}", checked(deviceId));
    }

    public String command(String deviceId, String commandId) {
        return of(command, deviceId).replace("{commandId}", checked(commandId));
    }

    public String answer(String deviceId, String commandId) {
        return of(answer, deviceId).replace("{commandId}", checked(commandId));
    }

    /** @return empty if the topic is none of a command */
    public Optional<String> commandId(String topic) {
        return read(command, topic).map(found -> found.get("commandId"));
    }

    /** The filter that matches a template whatever its variables hold. */
    public static String filter(String template) {
        return Arrays.stream(template.split("/", -1)).map(level -> VARIABLE.matcher(level).find() ? "+" : level)
                .collect(Collectors.joining("/"));
    }

    /** @return the variables' values, or empty if the topic is none of this template */
    static Optional<Map<String, String>> read(String template, String topic) {
        StringBuilder expression = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int from = 0;
        while (variable.find()) {
            expression.append(Pattern.quote(template.substring(from, variable.start())))
                    .append("(?<").append(variable.group(1)).append(">").append(IN_TOPIC).append(")");
            from = variable.end();
        }
        Matcher matcher = Pattern.compile(expression + Pattern.quote(template.substring(from))).matcher(topic);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(template.contains("{commandId}")
                ? Map.of("deviceId", matcher.group("deviceId"), "commandId", matcher.group("commandId"))
                : Map.of("deviceId", matcher.group("deviceId")));
    }

    private static String checked(String value) {
        Assert.isTrue(IN_TOPIC.matcher(value).matches(), () -> "cannot stand in a topic: " + value);
        return value;
    }
}
