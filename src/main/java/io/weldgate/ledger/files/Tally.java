package io.weldgate.ledger.files;

/** How far an import has come. */
record Tally(int read, int added, int changed, int same) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(int read, int added, int changed, int same) {
        return new Tally(this.read + read, this.added + added, this.changed + changed, this.same + same);
    }

    /** As the trail tells it. */
    @Override
    public String toString() {
        return "%d rows, %d added, %d changed, %d the same".formatted(read, added, changed, same);
    }
}
