/** What the command line says of files: those it can't find or read, and those it may not or cannot write. */
import type { Catalogue } from '../core/messages';

export const FILE_MESSAGES = {
  outputIsInput: {
    zh: '输出文件 {file} 和要读的 {input} 是同一个文件，没有写。请换一个文件名，以免覆盖原件',
    en: 'The output {file} and the input {input} are the same file; nothing was written. Choose another name',
  },
  sameOutputs: {
    zh: '输出文件 {file} 和 {other} 是同一个文件，没有写。请换一个文件名',
    en: 'The outputs {file} and {other} are the same file; nothing was written. Choose another name',
  },
  cannotWrite: {
    zh: '写不进 {file}：它正在别的程序里打开，或是只读的。请关闭后重试，或换一个文件名',
    en: '{file} cannot be written: it is open in another program or read-only. Close it or choose another name',
  },
  outputNoFile: {
    zh: '写不进 {file}：它是文件夹、管道或设备，不是文件。请换一个文件名',
    en: '{file} cannot be written: it is a folder, a pipe or a device and no file. Choose another name',
  },
  noFolder: {
    zh: '要写的文件夹 {folder} 不存在，请先建好',
    en: 'The folder {folder} does not exist; make it first',
  },
  noSpace: {
    zh: '写不进 {file}：磁盘满了。请腾出空间后重试',
    en: '{file} cannot be written: the disk is full. Make room and try again',
  },
  noQuota: {
    zh: '写不进 {file}：您在这个磁盘上的配额用完了。请删掉不用的文件，或换一个磁盘再试',
    en: '{file} cannot be written: your quota on this disk is used up. Delete files or choose another disk',
  },
  fileLimit: {
    zh: '写不进 {file}：这个磁盘或账户不许写这么大的文件。请换一个磁盘再试',
    en: '{file} cannot be written: this disk or account allows no file of its size. Choose another disk',
  },
  readOnlyDisk: {
    zh: '写不进 {file}：这个磁盘是只读的。请换一个磁盘再试',
    en: '{file} cannot be written: this disk is read-only. Choose another disk',
  },
  writeFault: {
    zh: '写不进 {file}：磁盘或网络出错（{code}）。请检查磁盘、U 盘或网络盘，或换一个地方再试',
    en: '{file} cannot be written: the disk or the network failed ({code}). Check it, or choose another place',
  },
  nameTooLong: {
    zh: '{file} 的文件名或路径太长，系统不接受。请改短',
    en: 'The name or path {file} is too long for this system. Make it shorter',
  },
  linkLoop: {
    zh: '{file} 是绕成圈的链接，找不到真正的文件。请写明真正的文件',
    en: '{file} is a link that leads back to itself. Name the file itself',
  },
  tooManyOpen: {
    zh: '打不开 {file}：同时打开的文件太多，系统不让再打开。请关闭一些程序后重试；成批校验可以用 --workers 1',
    en: '{file} cannot be opened: too many files are open. Close some programs and try again; for many workbooks use --workers 1',
  },
  noMemory: {
    zh: '处理 {file} 时内存不够。请关闭一些程序后重试',
    en: 'There is not enough memory for {file}. Close some programs and try again',
  },
  notFound: {
    zh: '没有找到 {file}，请核对文件名和路径',
    en: '{file} was not found; check its name and folder',
  },
  notReadable: {
    zh: '{file} 打不开：没有读取权限，或不是文件。请核对',
    en: '{file} cannot be opened: it may not be read or is no file. Check it',
  },
  notAFile: {
    zh: '{file} 是管道或设备，不是文件，没有读。请先把内容存成文件',
    en: '{file} is a pipe or a device and no file; it was not read. Save its content as a file first',
  },
  fileTooLarge: {
    zh: '{file} 超过 2 GB，打不开。请确认选对了文件',
    en: '{file} is larger than 2 GB and cannot be opened. Is it the right file?',
  },
  readFault: {
    zh: '{file} 读不出来：磁盘或网络出错（{code}）。请检查磁盘、U 盘或网络盘，或把文件复制到本机再试',
    en: '{file} cannot be read: the disk or the network failed ({code}). Check it, or copy the file to this machine',
  },
  noDocuments: {
    zh: '文件夹 {folder} 里没有文档（.docx .pdf），请换一个文件夹',
    en: 'The folder {folder} holds no document; choose another',
  },
  emptyFolder: {
    zh: '文件夹 {folder} 里没有工作簿（.xlsx .xlsb .xls .et .ods），请换一个文件夹',
    en: 'The folder {folder} holds no workbook; choose another',
  },
  noTemporaryFolder: {
    zh: '临时文件夹 {folder} 用不了：不存在、不能写或磁盘满了。请用 -o 写明输出文件，或把环境变量 TMPDIR（Windows 上是 TEMP）设成一个能写的文件夹',
    en: 'The temporary folder {folder} can’t be used: it does not exist, may not be written or is full. Name an output with -o, or set TMPDIR (TEMP on Windows) to a folder that can be written',
  },
  noStandardOutput: {
    zh: '结果没有全部写出来：磁盘满了，或接收结果的程序出错（{code}）。请腾出空间后重试',
    en: 'Not all of the result was written: the disk is full, or what takes the result failed ({code}). Make room and try again',
  },
  systemFault: {
    zh: '系统没能完成这一步（{why}）。请检查磁盘、内存和权限后重试',
    en: 'The system could not do this ({why}). Check disk, memory and permissions, and try again',
  },
} as const satisfies Catalogue<string>;
