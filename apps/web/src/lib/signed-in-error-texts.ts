import * as signedInErrors from '@dadkar/messages/signed-in-errors'
import { addErrorTexts } from './error-text.ts'

// Imported for what it does: from here on the errors that only signed-in people meet have their texts.
addErrorTexts(signedInErrors)
