package io.weldgate.registry;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Departments extends JpaRepository<Department, String> {

    List<Department> findByAreaCodeStartingWith(String areaPrefix);
}
