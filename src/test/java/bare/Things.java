package bare;

import org.springframework.data.repository.Repository;

interface Things extends Repository<Thing, String> {

    long count();
}
