package io.weldgate.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who got which status: the usual one first, then those who got another. */
class AccessAnswers {

    private final Map<String, TreeSet<Integer>> byAccount = new TreeMap<>();

    void add(String account, int status) {
        byAccount.computeIfAbsent(account, it -> new TreeSet<>()).add(status);
    }

    @Override
    public String toString() {
        if (byAccount.isEmpty()) {
            return "–";
        }
        Map<String, TreeSet<String>> byStatus = new TreeMap<>();
        byAccount.forEach((account, statuses) -> byStatus.computeIfAbsent(statuses.stream().map(String::valueOf)
                .collect(Collectors.joining("/")), it -> new TreeSet<>()).add(account));
        String usual = byStatus.entrySet().stream().max(Map.Entry.<String, TreeSet<String>>comparingByValue(
                (one, other) -> one.size() - other.size()).thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow().getKey();
        return usual + byStatus.entrySet().stream().filter(it -> !it.getKey().equals(usual))
                .map(it -> ", " + it.getKey() + " " + String.join(" ", it.getValue())).collect(Collectors.joining());
    }
}
