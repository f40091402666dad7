package io.weldgate.process;
class Names { static final String APPROVAL="approval", RETRY="retry"; }
