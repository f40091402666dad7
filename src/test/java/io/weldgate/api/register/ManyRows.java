package io.weldgate.api.register;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import io.weldgate.registry.IdentityNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Rows of registers by the thousand. */
final class ManyRows {

    static final int UNITS = 1000;
    static final String MACHINE = "code,name,unitCode,siteCode,controlClass,purchasedOn";
    static final String PERSON = "personNo,name,unitCode,idNumber,phone,watchTrained";
    /** Copies of rows under numbers that are higher: what a list goes through is the same, and comes in sooner. */
    static final String MORE_MACHINES = """
            insert into machine (code, name, unit_code, site_code, control_class, faulty, purchased_on)
            select concat('MB-', n + 100000), concat('逆变焊机编号', n + 100000), unit_code, site_code, control_class, faulty,
              purchased_on from (select cast(substring(code, 4) as unsigned) n, machine.* from machine where code like 'MB-%') m
            where n between 1001 and 68000""";
    static final String MORE_PEOPLE = """
            insert into person (person_no, name, id_number, phone, unit_code, born_on, female, watch_trained)
            select concat('PB-', n + 100000), concat('焊工', n + 100000), id_number, phone, unit_code, born_on, female, watch_trained
            from (select cast(substring(person_no, 4) as unsigned) n, person.* from person where person_no like 'PB-%') p
            where n between 1001 and 79000""";

    /** Of those whose numbers end like this: all at once would take longer than a connection waits. */
    static String moreNames(int digit) {
        return """
                insert ignore into name_part (kind, owner, part, row_key)
                with recursive place (n) as (select 1 union all select n + 1 from place where n < 16), named (kind, owner, name) as (
                  select 'Machine', code, name from machine where code like 'MB-1_____' and code like '%%%1$d'
                  union all select 'Person', person_no, name from person where person_no like 'PB-1_____'
                    and person_no like '%%%1$d')
                select kind, owner, substring(name, n), owner from named join place on n <= char_length(name)
                """.formatted(digit);
    }

    static String machine(int i) {
        int unit = i % UNITS + 1;
        return "MB-%d,逆变焊机编号%d,UB-%d,SB-%d,CODED,2026-01-01".formatted(i, i, unit, unit);
    }

    static String person(int i) {
        String number = "110105" + LocalDate.of(1970, 1, 1).plusDays(i / 1000).format(BASIC_ISO_DATE)
                + "%03d".formatted(i % 1000);
        String valid = IntStream.range(0, 11).mapToObj(check -> number + "0123456789X".charAt(check))
                .filter(it -> new IdentityNumber(it).isPlausibleOn(LocalDate.EPOCH.plusYears(50)))
                .findFirst().orElseThrow();
        return "PB-%d,焊工%d,UB-%d,%s,138%08d,%b".formatted(i, i, i % UNITS + 1, valid, i, i % 10 == 0);
    }

    static byte[] csv(String heading, int from, int until, IntFunction<String> row) {
        return (heading + "\n" + IntStream.rangeClosed(from, until).mapToObj(row).collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook(int from, int until) throws IOException {
        var out = new ByteArrayOutputStream();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            var sheet = workbook.createSheet();
            for (int i = from - 1; i <= until; i++) {
                String[] cells = (i < from ? MACHINE : machine(i)).split(",");
                var row = sheet.createRow(i - from + 1);
                for (int j = 0; j < cells.length; j++) {
                    row.createCell(j).setCellValue(cells[j]);
                }
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
