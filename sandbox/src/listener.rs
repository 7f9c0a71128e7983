//! Connections that the sandbox can cut or slow down.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Sleep, sleep};

/// Accepts connections that the sandbox can cut or slow down.
pub(crate) struct ControlledListener(pub TcpListener);

/// Cuts or slows down the connection of a request.
#[derive(Debug, Clone, Default)]
pub(crate) struct ConnectionControl(Arc<State>);

#[derive(Debug, Default)]
struct State {
    mode: AtomicU8,
    /// The pause after each byte of a slow connection, in milliseconds.
    pause: AtomicU64,
}

const WHOLE: u8 = 0;
const CUT: u8 = 1;
const RESET: u8 = 2;
const SLOW: u8 = 3;

impl ConnectionControl {
    /// Cuts the connection: nothing more is written on it.
    pub(crate) fn cut(&self) {
        self.0.mode.store(CUT, Ordering::Relaxed);
    }

    /// Cuts the connection with a TCP reset: nothing more is written on it.
    pub(crate) fn reset(&self) {
        self.0.mode.store(RESET, Ordering::Relaxed);
    }

    /// Delays each byte that is written on the connection by `pause` from now on.
    pub(crate) fn slow_down(&self, pause: Duration) {
        let pause = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX);
        self.0.pause.store(pause, Ordering::Relaxed);
        self.0.mode.store(SLOW, Ordering::Relaxed);
    }

    /// Ends the delays on the connection.
    pub(crate) fn speed_up(&self) {
        self.0.mode.store(WHOLE, Ordering::Relaxed);
    }
}

pub(crate) struct Connection {
    stream: TcpStream,
    cut: ConnectionControl,
    /// The pause before the next byte of a slow connection.
    pause: Option<Pin<Box<Sleep>>>,
}

impl Listener for ControlledListener {
    type Io = Connection;
    type Addr = ConnectionControl;

    async fn accept(&mut self) -> (Connection, ConnectionControl) {
        let (stream, _): (TcpStream, SocketAddr) = Listener::accept(&mut self.0).await;
        // Small responses must not wait for each other.
        drop(stream.set_nodelay(true));
        let cut = ConnectionControl::default();
        let connection = Connection {
            stream,
            cut: cut.clone(),
            pause: None,
        };
        (connection, cut)
    }

    fn local_addr(&self) -> io::Result<ConnectionControl> {
        Ok(ConnectionControl::default())
    }
}

impl Connected<IncomingStream<'_, ControlledListener>> for ConnectionControl {
    fn connect_info(stream: IncomingStream<'_, ControlledListener>) -> Self {
        stream.remote_addr().clone()
    }
}

impl Connection {
    fn check(&self) -> io::Result<()> {
        match self.cut.0.mode.load(Ordering::Relaxed) {
            CUT => Err(io::ErrorKind::ConnectionReset.into()),
            RESET => {
                self.stream.set_zero_linger()?;
                Err(io::ErrorKind::ConnectionReset.into())
            }
            _ => Ok(()),
        }
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        if self.cut.0.mode.load(Ordering::Relaxed) != SLOW || bytes.is_empty() {
            return Pin::new(&mut self.stream).poll_write(context, bytes);
        }
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(context));
            self.pause = None;
        }
        let written = ready!(Pin::new(&mut self.stream).poll_write(context, &bytes[..1]));
        let pause = Duration::from_millis(self.cut.0.pause.load(Ordering::Relaxed));
        self.pause = Some(Box::pin(sleep(pause)));
        Poll::Ready(written)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
