#!/bin/sh
# 决算公开助手：从 WPS 表格卸下。
exec sh "$(dirname "$0")/install.sh" --uninstall
