package io.weldgate.ledger.sheet;

import io.weldgate.ledger.LedgerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The first sheet of an Excel workbook, read as a stream of events. Formulas count as what they last came to. */
record Workbook(Path file, LedgerSettings settings) implements Sheet {

    @Override
    public void read(Taker taker) throws IOException {
        // for the whole process, and the stricter the better
        ZipSecureFile.setMaxEntrySize(settings.maxUnpacked().toBytes());
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseMacros(workbook);
            XSSFReader reader = new XSSFReader(workbook);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw new SheetUnreadable("NO_SHEET");
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader events = XMLHelper.newXMLReader();
                events.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null,
                        new ReadOnlySharedStringsTable(workbook), new CellGathering(taker), new PlainCells(), false));
                events.parse(new InputSource(sheet));
            }
        } catch (CellGathering.Enough enough) {
            // the taker wants no more
        } catch (CellGathering.NotTaken e) {
            throw e.getCause();
        } catch (SheetUnreadable e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | javax.xml.parsers.ParserConfigurationException
                | RuntimeException e) {
            throw new SheetUnreadable(bomb(e) ? "TOO_LARGE_UNPACKED" : "NO_WORKBOOK", e);
        }
    }

    private static void refuseMacros(OPCPackage workbook) throws InvalidFormatException {
        for (PackagePart part : workbook.getParts()) {
            String type = part.getContentType();
            if (type.contains("macroEnabled") || type.contains("vbaProject")
                    || part.getPartName().getName().endsWith("vbaProject.bin")) {
                throw new SheetUnreadable("MACROS");
            }
        }
    }

    private static boolean bomb(Exception e) {
        return String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("zip bomb")
                || String.valueOf(e.getMessage()).contains("exceed the max");
    }
}
