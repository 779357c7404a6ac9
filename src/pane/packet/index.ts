/** The packet that goes from the Excel pane to the Word pane through the clipboard. */
export { printPacket, readPacket } from './codec';
export { packetSettings, type Packet } from './packet';
