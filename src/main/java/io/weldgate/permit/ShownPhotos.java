package io.weldgate.permit;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ShownPhotos extends Repository<ShownPhoto, Long> {

    ShownPhoto save(ShownPhoto photo);

    /** The files shown for this permit and for no other. */
    @Query("""
            select distinct s.fileId from ShownPhoto s where s.permitNo = :permitNo and not exists
              (select 1 from ShownPhoto o where o.sha256 = s.sha256 and o.fileId = s.fileId
                and o.permitNo <> :permitNo)""")
    List<String> findOnlyHere(String permitNo);

    boolean existsBySha256AndPermitNoNot(String sha256, String permitNo);
}
