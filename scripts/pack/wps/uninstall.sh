#!/bin/sh
# 决算公开助手：从 WPS 表格和 WPS 文字卸下。
exec sh "$(dirname "$0")/install.sh" --uninstall
