package io.weldgate.evidence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.weldgate.keyring.DataFolder;
import java.io.File;
import org.springframework.stereotype.Component;

/** How much room the disk still has that photos and documents lie on. */
@Component
class StoreFigures {

    StoreFigures(DataFolder data, MeterRegistry meters) {
        File folder = data.path("").toFile();
        Gauge.builder("weldgate.evidence.disk.free", folder, File::getUsableSpace).baseUnit("bytes")
                .strongReference(true).register(meters);
        Gauge.builder("weldgate.evidence.disk.total", folder, File::getTotalSpace).baseUnit("bytes")
                .strongReference(true).register(meters);
    }
}
