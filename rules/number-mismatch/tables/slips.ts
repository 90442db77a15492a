import {isSlipOf} from '../figures/arithmetic.ts'
import type {Figure} from './cells.ts'

/** Whether one wrong digit, or two that changed places, makes the printed figure of the right one. */
export function isOneSlip({value, decimals}: Figure, right: number): boolean {
  const unit = 10 ** -decimals
  return Math.abs(value) >= 10 * unit && value > 0 === right > 0 && isSlipOf(Math.abs(value), Math.abs(right), unit)
}

/** Whether two neighbouring digits that changed places make the printed figure of the right one. */
export function isExchange(figure: Figure, right: number): boolean {
  const digits = (value: number): string =>
    [...String(Math.round(Math.abs(value) * 10 ** figure.decimals))].toSorted().join()
  return isOneSlip(figure, right) && digits(figure.value) === digits(right)
}
