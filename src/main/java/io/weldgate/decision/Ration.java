package io.weldgate.decision;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets no more than so many bytes through until it is renewed. */
final class Ration extends FilterInputStream {

    private final long most;
    private long left;

    Ration(InputStream in, long most) {
        super(in);
        this.most = most;
        this.left = most;
    }

    void renew() {
        left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        int read = super.read(into, from, count);
        left -= Math.max(read, 0);
        if (left < 0) {
            throw new DecisionFiles.Unreadable("a decision longer than " + most + " bytes", null);
        }
        return read;
    }
}
