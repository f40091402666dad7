package io.weldgate.telemetry;
import java.util.Optional;
public interface TerminalStates { Optional<TerminalState> findById(String d); }
