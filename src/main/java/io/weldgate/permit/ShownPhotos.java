package io.weldgate.permit;

import org.springframework.data.repository.Repository;

interface ShownPhotos extends Repository<ShownPhoto, Long> {

    ShownPhoto save(ShownPhoto photo);

    boolean existsBySha256AndPermitNoNot(String sha256, String permitNo);
}
