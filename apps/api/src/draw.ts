import { createRenderer } from './ports/pdf/draw-sheet.ts'
import { serveTasks } from './serve-tasks.ts'

/** The process that draws papers: a sheet in, a PDF out. */
serveTasks(createRenderer())
