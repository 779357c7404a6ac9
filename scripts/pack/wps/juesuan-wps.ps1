# 决算公开助手：装进 WPS 表格和 WPS 文字，或从中卸下。由 install.cmd、uninstall.cmd 运行，只动当前用户自己的文件。
# Adds an entry for each of the two programs to WPS's list of add-ins (publish.xml) beside those of others, or takes them out again. PowerShell 5.1 or later.
param([ValidateSet('install', 'uninstall')][string]$What = 'install')

$ErrorActionPreference = 'Stop'
$Name = 'juesuan'
$Addons = Join-Path $env:APPDATA 'kingsoft\wps\jsaddons'
$List = Join-Path $Addons 'publish.xml'
$Backup = "$List.before-$Name"

function Stop-Here([string]$Why) {
  Write-Host "没有做成：$Why" -ForegroundColor Red
  exit 1
}

# Latin-1 keeps every byte, whatever the encoding is: only ASCII is looked for and put in.
$Bytewise = [System.Text.Encoding]::GetEncoding(28591)

# Everything of ours, by whichever way it came, is taken out; $Entries stand before the end of the list.
function Merge-List([string]$Text, [string]$Entries) {
  $own = '<jsplugin(?:online)?\s(?=[^>]*?\bname\s*=\s*["'']' + $Name + '["''])[^>]*?(?:/>|>\s*</jsplugin(?:online)?>)'
  $rest = [regex]::Replace($Text, $own, '')
  $end = [regex]::Match($rest, '</jsplugins\s*>', [System.Text.RegularExpressions.RegexOptions]::RightToLeft)
  if ($end.Success) { return $rest.Insert($end.Index, $Entries) }
  $empty = [regex]::Match($rest, '<jsplugins\s*/>')
  if (-not $empty.Success) {
    Stop-Here "$List 不是 WPS 的加载项清单，没有改动它。请把这个文件发给管理员看"
  }
  if ($Entries -eq '') { return $rest }
  return $rest.Remove($empty.Index, $empty.Length).Insert($empty.Index, "<jsplugins>$Entries</jsplugins>")
}

# Whole, or not at all.
function Write-List([string]$Text) {
  $new = "$List.$Name-new"
  [System.IO.File]::WriteAllBytes($new, $Bytewise.GetBytes($Text))
  Move-Item -LiteralPath $new -Destination $List -Force
}

# Folders of ours; one that a running WPS holds is left for the next time.
function Remove-Folders([string]$Except) {
  Get-ChildItem -LiteralPath $Addons -Directory -ErrorAction SilentlyContinue |
    Where-Object { $_.Name -match "^$Name`_\d" -and $_.Name -ne $Except } |
    ForEach-Object { Remove-Item -LiteralPath $_.FullName -Recurse -Force -ErrorAction SilentlyContinue }
}

function Install-Addon {
  $source = Get-ChildItem -LiteralPath $PSScriptRoot -Directory |
    Where-Object { $_.Name -match "^$Name`_\d" -and (Test-Path -LiteralPath (Join-Path $_.FullName 'ribbon.xml')) } |
    Select-Object -Last 1
  if (-not $source) {
    Stop-Here "旁边没有 $($Name)_版本号 文件夹。请把压缩包整个解压，再双击解压出来的 install.cmd"
  }
  $folder = $source.Name
  $version = $folder.Substring($Name.Length + 1)
  $entries = @('et', 'wps' | ForEach-Object {
      "<jsplugin name=`"$Name`" type=`"$_`" url=`"$folder`" version=`"$version`" enable=`"enable_dev`" install=`"null`" customDomain=`"`"/>"
    }) -join ''

  $was = if (Test-Path -LiteralPath $List) { $Bytewise.GetString([System.IO.File]::ReadAllBytes($List)) } else { '' }
  $merged = if ($was -eq '') { "<jsplugins>$entries</jsplugins>" } else { Merge-List $was $entries }
  $ours = [regex]::Matches($was, '<jsplugin[^>]*name="' + $Name + '"[^>]*>')
  $isListed = (@($ours | ForEach-Object { $_.Value }) -join '') -ceq $entries

  New-Item -ItemType Directory -Path $Addons -Force | Out-Null
  $target = Join-Path $Addons $folder
  $new = "$target.new"
  if (Test-Path -LiteralPath $new) { Remove-Item -LiteralPath $new -Recurse -Force }
  Copy-Item -LiteralPath $source.FullName -Destination $new -Recurse
  if (Test-Path -LiteralPath $target) {
    try { Remove-Item -LiteralPath $target -Recurse -Force }
    catch { Stop-Here '旧的文件正被 WPS 用着。请把 WPS 全部关掉（任务栏右下角的图标也要退出），再装一次' }
  }
  Move-Item -LiteralPath $new -Destination $target
  # What came from the internet is marked so, and what is marked may be blocked.
  Get-ChildItem -LiteralPath $target -Recurse -File | Unblock-File -ErrorAction SilentlyContinue

  if (-not $isListed) {
    if ($was -ne '' -and -not (Test-Path -LiteralPath $Backup)) { Copy-Item -LiteralPath $List -Destination $Backup }
    Write-List $merged
  }
  Remove-Folders $folder
  Write-Host "已装好 $version，在 $target"
  Write-Host '接下来：'
  Write-Host '1. 把 WPS 全部关掉，再打开 WPS 表格，问“是否信任”时点“允许”；'
  Write-Host '2. 再把 WPS 表格关掉，重新打开，功能区里就有“决算公开”；'
  Write-Host '3. WPS 文字单独问，也这样做一次。'
  Write-Host '没有出现的，看《安装说明》里“选项卡没有出现”。'
}

function Uninstall-Addon {
  if ((Test-Path -LiteralPath $List) -and (Get-Item -LiteralPath $List).Length -gt 0) {
    $was = $Bytewise.GetString([System.IO.File]::ReadAllBytes($List))
    $rest = Merge-List $was ''
    if ($rest -ceq '<jsplugins></jsplugins>') { Remove-Item -LiteralPath $List -Force }
    elseif ($rest -cne $was) { Write-List $rest }
  }
  Remove-Folders ''
  if (Test-Path -LiteralPath $Backup) { Remove-Item -LiteralPath $Backup -Force }
  Write-Host '已从 WPS 卸下决算公开助手，别的加载项没有动。重新打开 WPS 后生效。'
}

try {
  if ($What -eq 'install') { Install-Addon } else { Uninstall-Addon }
}
catch {
  Stop-Here $_.Exception.Message
}
