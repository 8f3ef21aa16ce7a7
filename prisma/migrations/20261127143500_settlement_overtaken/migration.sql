-- AlterEnum
ALTER TYPE "settlement_end" ADD VALUE 'overtaken';
