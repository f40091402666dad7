package io.weldgate.process;
class PermitProcess { void start(String p){} void withdraw(String p){} void revoke(String p){} void stop(String p){} void present(String p){} }
