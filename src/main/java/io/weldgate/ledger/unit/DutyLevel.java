package io.weldgate.ledger.unit;

/** The chain of responsibility, from the head down to the worker (S0: 主要负责人、部门、班组和一线员工). */
public enum DutyLevel { HEAD, DEPUTY, DEPARTMENT, TEAM, WORKER }
