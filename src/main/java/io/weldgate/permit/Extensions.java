package io.weldgate.permit;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface Extensions extends Repository<Extension, Long> {

    Extension save(Extension extension);

    Optional<Extension> findFirstByPermitNoOrderByIdDesc(String permitNo);
}
