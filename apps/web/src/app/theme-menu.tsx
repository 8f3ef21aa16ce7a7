import { m } from '@dadkar/messages'
import { Monitor, Moon, Sun } from 'lucide-react'
import { chooseTheme, type Theme, useTheme } from '../lib/theme.ts'
import { MenuAction, MenuButton } from '../ui/menu-button.tsx'

const icons = { system: Monitor, light: Sun, dark: Moon }
const themes: readonly Theme[] = ['system', 'light', 'dark']

function themeName(theme: Theme): string {
  if (theme === 'light') return m['ui.common.themeLight']()
  return theme === 'dark' ? m['ui.common.themeDark']() : m['ui.common.themeSystem']()
}

export function ThemeMenu() {
  const current = useTheme()
  const Face = icons[current]
  return (
    <MenuButton label={`${m['ui.common.theme']()}: ${themeName(current)}`} face={<Face size={20} aria-hidden />}>
      {themes.map((theme) => {
        const Icon = icons[theme]
        return (
          <MenuAction key={theme} aria-pressed={theme === current} onClick={() => chooseTheme(theme)}>
            <Icon size={18} aria-hidden />
            {themeName(theme)}
          </MenuAction>
        )
      })}
    </MenuButton>
  )
}
