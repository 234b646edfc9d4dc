package constat.web;

import static java.util.concurrent.TimeUnit.SECONDS;

import constat.edition.Policy;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.time.Clock;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Stands between a connection's HTTP decoder and Vert.x, and refuses what must not reach any route:
 * broken syntax, other versions, a bad {@code Host}, bodies where none belongs. It answers with the
 * site's headers and a small page, after all answers that are still due, and closes the connection.
 */
final class RequestGuard extends ChannelDuplexHandler {

    private static final Refusals REFUSALS = new Refusals();

    private static final DateHeader DATE = new DateHeader(Clock.systemUTC());

    /** For the whole head of a request, which an idle timeout would let drip for ever. */
    private static final int PATIENCE_S = 10;

    private int due;
    private int refusal = RequestCheck.FINE;
    private boolean progressed;
    private @Nullable Future<?> deadline;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        progressed = true;
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
        if (refusal != RequestCheck.FINE) {
            ReferenceCountUtil.release(message);
            return;
        }
        int status = status(message);
        if (status == RequestCheck.FINE) {
            pass(context, message);
            return;
        }
        refusal = status;
        ReferenceCountUtil.release(message);
        if (!(message instanceof HttpRequest) && --due < 0) {
            // a broken body whose request has its answer already
            context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
        } else {
            refuseIfNothingIsDue(context);
        }
    }

    /** Pages ignore their query: it is cut off here, before anything could parse or log it. */
    private void pass(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            due++;
            if (!Address.readsQuery(request.uri())) {
                request.setUri(Address.withoutQuery(request.uri()));
            }
        }
        context.fireChannelRead(message);
    }

    /** Bytes came and made no request: from now on the rest has to come in time. */
    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (!progressed && deadline == null) {
            deadline = context.executor().schedule(() -> end(context), PATIENCE_S, SECONDS);
        }
        progressed = false;
        context.fireChannelReadComplete();
    }

    private static void end(ChannelHandlerContext context) {
        context.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (deadline != null) {
            deadline.cancel(false);
        }
        context.fireChannelInactive();
    }

    private static int status(Object message) {
        if (message instanceof HttpRequest request) {
            return RequestCheck.status(request);
        }
        if (message instanceof HttpContent content && content.decoderResult().isFailure()) {
            return RequestCheck.status(content.decoderResult());
        }
        return RequestCheck.FINE;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
            throws Exception {
        super.write(context, message, promise);
        if (message instanceof LastHttpContent) {
            due--;
            if (refusal != RequestCheck.FINE) {
                refuseIfNothingIsDue(context);
            }
        }
    }

    private void refuseIfNothingIsDue(ChannelHandlerContext context) {
        if (due <= 0) {
            context.writeAndFlush(answer(refusal)).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private static FullHttpResponse answer(int status) {
        byte[] body = REFUSALS.page(status);
        FullHttpResponse response =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        HttpResponseStatus.valueOf(status),
                        Unpooled.wrappedBuffer(body));
        Policies.security(Policy.PAGE).forEach((n, v) -> response.headers().set(n, v));
        if (status == 405) {
            response.headers().set("allow", "GET, HEAD");
        }
        response.headers()
                .set("content-type", "text/html; charset=utf-8")
                .set("content-length", body.length)
                .set("cache-control", "no-store")
                .set("connection", "close")
                .set(DateHeader.NAME, DATE.value());
        return response;
    }
}
