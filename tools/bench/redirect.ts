import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/*
 * Loaded into the product before anything else: calls to the hosts of the real channel, which the product accepts no
 * others in place of, end on this machine, and calls to any other host fail. It works below every HTTP client, and
 * it leaves the encryption away, as the baselines do without it, too.
 */

/** Ports on this machine, by host. */
const PORTS = JSON.parse(process.env['BENCH_HOSTS'] ?? '{}') as Record<string, number>;

function connect(options: tls.ConnectionOptions): tls.TLSSocket {
  const host = options.servername ?? options.host ?? '';
  const port = PORTS[host];
  const socket = net.connect({ host: '127.0.0.1', port: port ?? 0 });
  if (port === undefined) socket.destroy(new RangeError(`not a host of the benchmark: ${host}`));
  socket.once('connect', () => socket.emit('secureConnect'));
  // HTTP clients read these two beside what every socket has.
  return Object.assign(socket, { alpnProtocol: false, authorized: true }) as unknown as tls.TLSSocket;
}

tls.connect = connect as typeof tls.connect;
syncBuiltinESMExports();
