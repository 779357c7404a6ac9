/** The packet that goes from the Excel pane to the Word pane through the clipboard. */
export { printPacket, readPacket, type PacketReading } from './codec';
export { PACKET_SETTINGS, packetSettings, type Packet, type PacketSettings } from './packet';
