"""``ReadableStream`` (https://streams.spec.whatwg.org/#rs-class), as far as the body of a request or response needs it.

A body has arrived whole: its stream gives it in one piece. Streams that a program makes itself are not there yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..builtins.library import holder
from ..runtime.completion import type_error
from ..runtime.objects import JSObject
from ..runtime.promises import FULFILLED, PENDING, REJECTED, JSPromise, new_promise, promised, settle
from ..runtime.properties import ALL, HIDDEN
from ..runtime.values import SYMBOL_ASYNC_ITERATOR, Value
from .arguments import dictionary
from .idl import Interface, receive

if TYPE_CHECKING:
    from ..runtime.realm import Realm
    from .body import Body

CLAUSE = "https://streams.spec.whatwg.org/#"


class JSReadableStream(JSObject):
    """A ReadableStream object. ``state`` is "readable" or "closed"; ``reader`` is what has locked it."""

    __slots__ = ("body", "reader", "state")

    class_name = "ReadableStream"
    body: Body
    reader: JSStreamReader | None
    state: str

    def __init__(self, proto: JSObject | None, body: Body) -> None:
        JSObject.__init__(self, proto)
        self.body = body
        self.reader = None
        self.state = "closed" if body.used else "readable"

    def shown_fields(self) -> dict[str, Value]:
        """What the console shows."""
        return {"locked": self.reader is not None, "state": self.state, "supportsBYOB": True}

    def chunk(self, realm: Realm) -> Value:
        """The next piece as a Uint8Array, ``None`` at the end."""
        from .buffer_source import uint8_array

        body = self.body
        if body.used:
            data = b""
        else:
            held, body.data, body.used = body.data, None, True
            data = held if held.__class__ is bytes else held.bytes()
        if not data:
            self.close(realm)
            return None
        return uint8_array(realm, data)

    def close(self, realm: Realm) -> None:
        """ReadableStreamClose."""
        self.body.data, self.body.used = None, True
        self.state = "closed"
        if self.reader is not None and self.reader.closed.state == PENDING:
            settle(realm, self.reader.closed, FULFILLED, None)


class JSStreamReader(JSObject):
    """A ReadableStreamDefaultReader object; ``stream`` is ``None`` once its lock is released."""

    __slots__ = ("closed", "stream")

    class_name = "ReadableStreamDefaultReader"
    stream: JSReadableStream | None
    closed: JSPromise


class JSStreamIterator(JSObject):
    """What ``for await`` asks; ``finished`` once it was left or came to the end."""

    __slots__ = ("finished", "keeps", "reader")

    class_name = "ReadableStreamAsyncIterator"
    reader: JSStreamReader
    keeps: bool
    finished: bool


def construct_stream(fn: Any, new_target: Any, *_: Value) -> Value:
    raise type_error("new ReadableStream() is not supported: a stream is the body of a request or response")


STREAM = Interface("ReadableStream", JSReadableStream, clause=CLAUSE + "rs-class", construct=construct_stream)


def acquire(realm: Realm, stream: JSReadableStream) -> JSStreamReader:
    """AcquireReadableStreamDefaultReader.

    Raises:
        ThrowError: TypeError where the stream is locked.
    """
    if stream.reader is not None:
        raise type_error("Invalid state: ReadableStream is locked")
    reader = JSStreamReader(realm.intrinsic("ReadableStreamDefaultReader.prototype"))
    reader.stream = stream
    reader.closed = new_promise(realm)
    reader.closed.handled = True
    stream.reader = reader
    if stream.state == "closed":
        settle(realm, reader.closed, FULFILLED, None)
    return reader


def release(realm: Realm, reader: JSStreamReader) -> None:
    """ReadableStreamDefaultReaderRelease."""
    if reader.stream is None:
        return
    if reader.closed.state != PENDING:
        reader.closed = new_promise(realm)
        reader.closed.handled = True
    settle(realm, reader.closed, REJECTED, realm.error("TypeError", "Invalid state: Reader released"))
    reader.stream.reader = None
    reader.stream = None


@STREAM.attribute("locked", clause=CLAUSE + "rs-locked")
def stream_locked(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSReadableStream).reader is not None


@STREAM.operation("cancel", 0, clause=CLAUSE + "rs-cancel", pauses=False)
def stream_cancel(fn: Any, this: Value, *_: Value) -> Value:
    def work() -> None:
        stream = receive(fn, this, JSReadableStream)
        if stream.reader is not None:
            raise type_error("Invalid state: ReadableStream is locked")
        stream.close(fn.realm)

    return promised(fn.realm, work)


@STREAM.operation("getReader", 0, clause=CLAUSE + "rs-get-reader", pauses=False)
def stream_get_reader(fn: Any, this: Value, options: Value = None, *_: Value) -> Value:
    stream = receive(fn, this, JSReadableStream)
    given = dictionary(options, "ReadableStream.getReader")
    if given is not None and given.get_own_property("mode") is not None:
        raise type_error("Readers of a mode are not supported: read() gives what there is")
    return acquire(fn.realm, stream)


@STREAM.operation("values", 0, clause=CLAUSE + "rs-class", pauses=False)
def stream_values(fn: Any, this: Value, options: Value = None, *_: Value) -> Value:
    stream = receive(fn, this, JSReadableStream)
    given = dictionary(options, "ReadableStream.values")
    iterator = JSStreamIterator(fn.realm.intrinsic("ReadableStreamAsyncIteratorPrototype"))
    iterator.keeps = given is not None and given.props.get("preventCancel") is True
    iterator.finished = False
    iterator.reader = acquire(fn.realm, stream)
    return iterator


STREAM.prototype.alias(SYMBOL_ASYNC_ITERATOR, "values", HIDDEN)

READER = Interface("ReadableStreamDefaultReader", JSStreamReader, 1, clause=CLAUSE + "default-reader-class")


def taken(reader: JSStreamReader) -> JSReadableStream:
    """The stream of a reader.

    Raises:
        ThrowError: TypeError where the lock is released.
    """
    if reader.stream is None:
        raise type_error("Invalid state: The reader is not attached to a stream")
    return reader.stream


def read_result(realm: Realm, reader: JSStreamReader) -> JSObject:
    value = taken(reader).chunk(realm)
    return realm.iterator_result(value, value is None)


@READER.operation("read", 0, clause=CLAUSE + "default-reader-read", pauses=False)
def reader_read(fn: Any, this: Value, *_: Value) -> Value:
    return promised(fn.realm, lambda: read_result(fn.realm, receive(fn, this, JSStreamReader)))


@READER.operation("releaseLock", 0, clause=CLAUSE + "default-reader-release-lock", pauses=False)
def reader_release(fn: Any, this: Value, *_: Value) -> Value:
    release(fn.realm, receive(fn, this, JSStreamReader))
    return None


@READER.attribute("closed", clause=CLAUSE + "generic-reader-closed")
def reader_closed(fn: Any, this: Value, *_: Value) -> Value:
    return receive(fn, this, JSStreamReader).closed


@READER.operation("cancel", 0, clause=CLAUSE + "generic-reader-cancel", pauses=False)
def reader_cancel(fn: Any, this: Value, *_: Value) -> Value:
    return promised(fn.realm, lambda: taken(receive(fn, this, JSStreamReader)).close(fn.realm))


ITERATORS = holder("ReadableStreamAsyncIteratorPrototype", proto="AsyncIteratorPrototype", clause=CLAUSE + "rs-class")


def receive_iterator(this: Value) -> JSStreamIterator:
    if not isinstance(this, JSStreamIterator):
        raise type_error("The receiver is no ReadableStreamAsyncIterator")
    return this


@ITERATORS.method("next", 0, clause=CLAUSE + "rs-asynciterator-prototype-next", flags=ALL, pauses=False)
def iterator_next(fn: Any, this: Value, *_: Value) -> Value:
    realm = fn.realm

    def work() -> JSObject:
        iterator = receive_iterator(this)
        if iterator.finished:
            return realm.iterator_result(None, True)  # type: ignore[no-any-return]
        result = read_result(realm, iterator.reader)
        if result.props["done"] is True:
            iterator.finished = True
            release(realm, iterator.reader)
        return result

    return promised(realm, work)


@ITERATORS.method("return", 1, clause=CLAUSE + "rs-asynciterator-prototype-return", flags=ALL, pauses=False)
def iterator_return(fn: Any, this: Value, value: Value = None, *_: Value) -> Value:
    realm = fn.realm

    def work() -> JSObject:
        iterator = receive_iterator(this)
        if not iterator.finished:
            iterator.finished = True
            if not iterator.keeps:
                taken(iterator.reader).close(realm)
            release(realm, iterator.reader)
        return realm.iterator_result(value, True)  # type: ignore[no-any-return]

    return promised(realm, work)
