package io.weldgate.telemetry;
import java.time.Instant;
public class TerminalState { public boolean online(){return false;} public Integer switchState(){return null;} public Double current(){return null;} public Double latitude(){return null;} public Double longitude(){return null;} public Instant lastSeenAt(){return null;} public Instant receivedAt(){return null;} }
