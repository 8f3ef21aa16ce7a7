#!/bin/sh
echo 'Dadkar migrates with "pnpm db:migrate", not with the native Prisma engine.' >&2
exit 1
