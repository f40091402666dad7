package io.weldgate.trial;

import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.auth.SimpleAuthenticator;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** The broker's extension for trials that are not about who may enter. */
public class EverybodyEnters implements ExtensionMain {

    private static final String NAME = "everybody-enters";

    @Override
    public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
        Services.securityRegistry().setAuthenticatorProvider(ignored ->
                (SimpleAuthenticator) (in, out) -> out.authenticateSuccessfully());
    }

    @Override
    public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
        // the broker forgets the authenticator with the extension
    }

    /** This class as a folder that the broker takes. */
    static Path extension() {
        Path folder = Path.of("target", NAME);
        String entry = EverybodyEnters.class.getName().replace('.', '/') + ".class";
        try (InputStream itself = EverybodyEnters.class.getResourceAsStream("/" + entry)) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("hivemq-extension.xml"), """
                    <hivemq-extension><id>%s</id><version>1</version><name>Everybody enters</name></hivemq-extension>
                    """.formatted(NAME));
            Map<String, byte[]> content = Map.of(entry, itself.readAllBytes(),
                    "META-INF/services/" + ExtensionMain.class.getName(),
                    EverybodyEnters.class.getName().getBytes(StandardCharsets.UTF_8));
            try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve(NAME + ".jar")))) {
                for (Map.Entry<String, byte[]> file : content.entrySet()) {
                    jar.putNextEntry(new ZipEntry(file.getKey()));
                    jar.write(file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
