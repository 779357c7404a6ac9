/** What a developer reads after `npm start`: how to get the add-in into an Excel. */

export const sideloading = (port, certificateFile) => `
决算公开助手正在 https://localhost:${port}/ 提供页面（taskpane.html、commands.html），改动源文件后自动重建。

一、让系统信任开发证书（只需一次）
   证书：${certificateFile}
   Windows  在管理员命令行运行  certutil -addstore Root "${certificateFile}"
   macOS    sudo security add-trusted-cert -d -k /Library/Keychains/System.keychain "${certificateFile}"
   或者先用浏览器打开 https://localhost:${port}/taskpane.html，选择“继续访问”。

二、把 manifest.xml 装进 Excel
   Windows  把 manifest.xml 放进一个共享文件夹，在 Excel 的“文件 → 选项 → 信任中心 → 信任中心设置 →
            受信任的加载项目录”中添加该文件夹的网络路径（\\\\电脑名\\共享名），勾选“在菜单中显示”，重启 Excel；
            再到“插入 → 加载项 → 共享文件夹”里添加。
   macOS    复制到 ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/，重启 Excel，
            “插入 → 加载项”的下拉列表里选“决算公开助手”。
   网页版   “开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项”，选 manifest.xml。

三、不用 Excel 试
   用浏览器打开 https://localhost:${port}/juesuan.html。

按 Ctrl+C 结束。
`;
