package io.weldgate.web.morning;

import io.weldgate.identity.Members;
import io.weldgate.process.Caller;
import io.weldgate.process.Inbox;
import io.weldgate.process.OpenTask;
import io.weldgate.process.Wanted;
import io.weldgate.web.PageSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Open tasks as the first page lists them, with what can be filtered for and how much there is of each. */
@Component
class TaskList {

    private final Inbox inbox;
    private final Members members;
    private final MessageSource messages;
    private final PageSettings settings;

    TaskList(Inbox inbox, Members members, MessageSource messages, PageSettings settings) {
        this.inbox = inbox;
        this.members = members;
        this.messages = messages;
        this.settings = settings;
    }

    Listed of(Wanted wanted, int asked, Caller caller, Locale locale) {
        int page = settings.page(asked).getPageNumber();
        List<Inbox.Heap> heaps = inbox.heaps(wanted.view(), caller);
        List<Inbox.Line> lines = inbox.page(wanted, caller, locale, page, settings.rows());
        Map<String, String> names = members.names(lines.stream().map(line -> line.task().assignee())
                .filter(Objects::nonNull).distinct().toList());
        List<Line> shown = lines.stream().map(line -> new Line(line.task(), line, line.task().assignee() == null ? null
                : names.getOrDefault(line.task().assignee(), line.task().assignee()))).toList();
        return new Listed(wanted, shown, inbox.count(wanted, caller), page, settings.rows(), heaps,
                options(heaps, wanted, Inbox.Heap::unitCode, Inbox.Heap::unitName),
                options(heaps, wanted, Inbox.Heap::siteCode, Inbox.Heap::siteName),
                options(heaps, wanted, Inbox.Heap::key,
                        heap -> messages.getMessage("task." + heap.key(), null, heap.key(), locale)));
    }

    /** Only what is there to be found in this view, by name. */
    private static List<Option> options(List<Inbox.Heap> heaps, Wanted wanted, Function<Inbox.Heap, String> value,
            Function<Inbox.Heap, String> title) {
        Map<String, Option> options = new TreeMap<>();
        heaps.stream().filter(heap -> Listed.isIn(heap, wanted.view()) && value.apply(heap) != null)
                .forEach(heap -> options.merge(value.apply(heap),
                        new Option(value.apply(heap), title.apply(heap), heap.tasks()), Option::and));
        return options.values().stream().sorted(Comparator.comparing(Option::title)).toList();
    }

    /** @param holder name of who is to do it; null while any of its group may */
    record Line(OpenTask task, Inbox.Line of, String holder) {}

    record Option(String value, String title, int tasks) {

        Option and(Option other) {
            return new Option(value, title, tasks + other.tasks);
        }
    }

    record Listed(Wanted wanted, List<Line> lines, long total, int page, int size, List<Inbox.Heap> heaps,
            List<Option> units, List<Option> sites, List<Option> kinds) {

        static boolean isIn(Inbox.Heap heap, Wanted.View view) {
            return view == Wanted.View.ALL || heap.view() == view;
        }

        /** How much is in a view, unfiltered. */
        public int tasks(String view) {
            return heaps.stream().filter(heap -> isIn(heap, Wanted.View.valueOf(view))).mapToInt(Inbox.Heap::tasks)
                    .sum();
        }

        /** How much of what is shown here falls due so. */
        public int due(String due) {
            return heaps.stream().filter(heap -> isIn(heap, wanted.view()) && heap.due().name().equals(due))
                    .mapToInt(Inbox.Heap::tasks).sum();
        }

        public int pages() {
            return (int) ((total + size - 1) / size);
        }

        /** Whether anything but the view is chosen. */
        public boolean filtered() {
            return Stream.of(wanted.unit(), wanted.site(), wanted.key(), wanted.due(), wanted.text())
                    .anyMatch(Objects::nonNull);
        }

        /** Of this list on another page. */
        public String at(int other) {
            return address(wanted, other);
        }

        /** Of another view, unfiltered. */
        public String in(String view) {
            return address(Wanted.everythingOf(Wanted.View.valueOf(view)), 0);
        }

        private static String address(Wanted to, int page) {
            var address = UriComponentsBuilder.fromPath("/").queryParam("view", to.view());
            Map<String, Object> filters = new TreeMap<>();
            Stream.of(pair("unit", to.unit()), pair("site", to.site()), pair("key", to.key()), pair("due", to.due()),
                            pair("text", to.text()), pair("sort", to.sort() == Wanted.Sort.DUE ? null : to.sort()),
                            pair("page", page == 0 ? null : page))
                    .filter(pair -> pair.getValue() != null)
                    .forEach(pair -> filters.put(pair.getKey(), pair.getValue()));
            filters.forEach(address::queryParam);
            return address.encode().toUriString();
        }

        private static Map.Entry<String, Object> pair(String name, Object value) {
            return new java.util.AbstractMap.SimpleEntry<>(name, value);
        }
    }
}
