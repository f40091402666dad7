package io.weldgate.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops reading a body that is larger than any honest one, whether or not it says its length. */
@Component
class BodyLimit extends OncePerRequestFilter {

    private static final Pattern SHEETS = Pattern.compile(".*/api/v1/registers/[a-z]+/import");

    private final long limit;

    BodyLimit(ApiSettings settings) {
        this.limit = settings.maxBodySize().toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        // a register's file is counted by the register
        return SHEETS.matcher(request.getRequestURI()).matches()
                || !request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || type != null && type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() throws IOException {
                if (request.getContentLengthLong() > limit) {
                    throw new BodyTooLarge();
                }
                return new Bounded(request.getInputStream(), limit);
            }
        }, response);
    }

    private static final class Bounded extends ServletInputStream {

        private final ServletInputStream body;
        private long left;

        private Bounded(ServletInputStream body, long limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            counted(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return counted(body.read(buffer, offset, length));
        }

        private int counted(int read) throws BodyTooLarge {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new BodyTooLarge();
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
