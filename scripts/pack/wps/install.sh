#!/bin/sh
# 决算公开助手：装进 WPS 表格和 WPS 文字，或从中卸下（install.sh --uninstall）。只动当前用户自己的文件，不要用 sudo。
# Adds an entry for each of the two programs to WPS's list of add-ins (publish.xml) beside those of others, or takes them out again.
set -eu
export LC_ALL=C

NAME=juesuan
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
addons=$HOME/.local/share/Kingsoft/wps/jsaddons
list=$addons/publish.xml
backup=$addons/publish.xml.before-$NAME

say() { printf '%s\n' "$1"; }
fail() {
  printf '没有做成：%s\n' "$1" >&2
  exit 1
}

# Everything of ours, by whichever way it came, is taken out of the list; $1 stands before the end of it.
# Bytes of others stay as they are. Ends with 3 where the file is no list of add-ins.
merged() {
  awk -v name="$NAME" -v entry="$1" '
    { text = text (NR > 1 ? "\n" : "") $0 }
    END {
      own = "[ \t\r\n]name[ \t\r\n]*=[ \t\r\n]*[\"\047]" name "[\"\047]"
      out = ""
      while (match(text, /<jsplugin(online)?[ \t\r\n][^>]*>/)) {
        part = substr(text, RSTART, RLENGTH)
        before = substr(text, 1, RSTART - 1)
        text = substr(text, RSTART + RLENGTH)
        if (part ~ own) {
          if (part !~ /\/>$/) sub(/^[ \t\r\n]*<\/jsplugin(online)?>/, "", text)
          out = out before
        } else out = out before part
      }
      text = out text
      last = 0
      rest = text
      while (match(rest, /<\/jsplugins[ \t\r\n]*>/)) {
        last += RSTART
        rest = substr(rest, RSTART + 1)
      }
      if (last > 0) text = substr(text, 1, last - 1) entry substr(text, last)
      else if (match(text, /<jsplugins[ \t\r\n]*\/>/)) {
        if (entry != "")
          text = substr(text, 1, RSTART - 1) "<jsplugins>" entry "</jsplugins>" substr(text, RSTART + RLENGTH)
      } else exit 3
      printf "%s", text
    }' "$list"
}

# Before anything is written.
expect_list() {
  if [ -s "$list" ]; then
    merged '' >/dev/null || fail "$list 不是 WPS 的加载项清单，没有改动它。请把这个文件发给管理员看"
  fi
}

# Whole, or not at all. A last line end is no line of its own to awk.
write_list() {
  new=$list.$NAME-new
  merged "$1" >"$new" || fail "写不了 $new，请看磁盘是否满了"
  if [ -z "$(tail -c 1 "$list")" ]; then printf '\n' >>"$new"; fi
  if cmp -s "$new" "$list"; then rm -f "$new"; else mv -f "$new" "$list"; fi
}

# Folders of ours: of this version and of those before.
remove_folders() {
  for folder in "$addons/$NAME"_[0-9]*; do
    if [ -d "$folder" ] && [ "$folder" != "${1:-}" ]; then rm -rf "$folder"; fi
  done
}

install_addon() {
  source=
  for folder in "$here/$NAME"_[0-9]*; do
    if [ -f "$folder/ribbon.xml" ] && [ -f "$folder/manifest.xml" ]; then source=$folder; fi
  done
  [ -n "$source" ] || fail "旁边没有 ${NAME}_版本号 文件夹。请把压缩包整个解压，再运行解压出来的 install.sh"
  folder=$(basename "$source")
  version=${folder#"$NAME"_}
  expect_list
  mkdir -p "$addons" || fail "不能建文件夹 $addons"
  entries=
  for type in et wps; do
    entries="$entries<jsplugin name=\"$NAME\" type=\"$type\" url=\"$folder\" version=\"$version\" enable=\"enable_dev\" install=\"null\" customDomain=\"\"/>"
  done

  rm -rf "$addons/$folder.new"
  cp -R "$source" "$addons/$folder.new" || fail "复制不到 $addons，请看磁盘是否满了"
  rm -rf "${addons:?}/$folder"
  mv "$addons/$folder.new" "$addons/$folder"

  if [ ! -s "$list" ]; then
    printf '<jsplugins>%s</jsplugins>' "$entries" >"$list"
  elif [ "$(grep -o '<jsplugin[^>]*name="'"$NAME"'"[^>]*>' "$list" | tr -d '\n')" != "$entries" ]; then
    [ -e "$backup" ] || cp "$list" "$backup"
    write_list "$entries"
  fi
  remove_folders "$addons/$folder"
  say "已装好 $version，在 $addons/$folder"
  say '接下来：'
  say '1. 把 WPS 全部关掉，再打开 WPS 表格，问“是否信任”时点“允许”；'
  say '2. 再把 WPS 表格关掉，重新打开，功能区里就有“决算公开”；'
  say '3. WPS 文字单独问，也这样做一次。'
  say '没有出现的，看《安装说明》里“选项卡没有出现”。'
}

uninstall_addon() {
  expect_list
  if [ -s "$list" ]; then
    write_list ''
    if [ "$(cat "$list")" = '<jsplugins></jsplugins>' ]; then rm -f "$list"; fi
  fi
  remove_folders
  rm -f "$backup"
  say '已从 WPS 卸下决算公开助手，别的加载项没有动。重新打开 WPS 后生效。'
}

[ -z "${SUDO_USER:-}" ] || fail '请用使用人自己的账户运行，不要用 sudo：WPS 只看使用人自己的文件夹'
case ${1:-} in
  '') install_addon ;;
  --uninstall) uninstall_addon ;;
  *) fail "不认识“$1”。安装：sh install.sh；卸载：sh install.sh --uninstall" ;;
esac
