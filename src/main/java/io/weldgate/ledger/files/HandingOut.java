package io.weldgate.ledger.files;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.ledger.Column;
import io.weldgate.ledger.Columns;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.LedgerSettings;
import io.weldgate.ledger.Looking;
import io.weldgate.ledger.Query;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.SheetFormat;
import io.weldgate.ledger.Values;
import io.weldgate.ledger.sheet.SheetWriting;
import io.weldgate.ledger.sheet.TemplateWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes registers as files that can be taken in again. */
@Component
public class HandingOut {

    private final Looking looking;
    private final Columns columns;
    private final Trail trail;
    private final LedgerSettings settings;
    private final TransactionTemplate transaction;

    HandingOut(Looking looking, Columns columns, Trail trail, LedgerSettings settings,
            PlatformTransactionManager transactions) {
        this.looking = looking;
        this.columns = columns;
        this.trail = trail;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An empty sheet with the register's headings; as a workbook also with its choices and an example. */
    public void template(Register<?, ?> register, SheetFormat format, Locale locale, OutputStream out)
            throws IOException {
        List<Column> all = columns.of(register, locale);
        if (format == SheetFormat.XLSX) {
            new TemplateWorkbook(all, settings.maxRows()).write(register.code(), out);
            return;
        }
        try (SheetWriting sheet = SheetWriting.of(format, out, register.code())) {
            sheet.row(all.stream().map(Column::title).toList());
        }
    }

    /** Whether a file of what was asked for would be too long. */
    public boolean isTooMuch(Register<?, ?> register, Query query, Keeper keeper) {
        return Boolean.TRUE.equals(transaction.execute(tx ->
                looking.keys(register, query, keeper.scope(), settings.maxRows() + 1).size() > settings.maxRows()));
    }

    /** @param whole whether personal fields are written out, which is put on the trail */
    public <F extends Record, E> void export(Register<F, E> register, Query query, boolean whole, SheetFormat format,
            Keeper keeper, Locale locale, OutputStream out) throws IOException {
        List<Column> all = columns.of(register, locale);
        try (SheetWriting sheet = SheetWriting.of(format, out, register.code())) {
            sheet.row(all.stream().map(Column::title).toList());
            transaction.executeWithoutResult(tx -> {
                int rows = rows(register, query, whole, keeper, all, sheet);
                trail.changed(Entry.of("register:" + register.code(), "register.exported", keeper.actor())
                        .saying(rows + (whole ? ", whole" : "")));
            });
        }
    }

    private <F extends Record, E> int rows(Register<F, E> register, Query query, boolean whole, Keeper keeper,
            List<Column> all, SheetWriting sheet) {
        int count = 0;
        String last = "";
        List<E> rows;
        do {
            rows = looking.after(last, register, query, keeper.scope(), settings.chunk());
            for (E entity : rows) {
                F form = register.told(entity);
                Map<String, Object> values = whole ? Values.of(form) : Values.masked(form);
                try {
                    sheet.row(all.stream().map(column -> column.written(values.get(column.field()))).toList());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                last = register.keyOf(entity);
            }
            count += rows.size();
            looking.forget();
        } while (rows.size() == settings.chunk() && count < settings.maxRows());
        return count;
    }
}
