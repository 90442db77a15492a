/** The counties of Ireland, and Durham, which is called as they are: those that papers write with "Co" before the name. */
export const irishCounties: readonly string[] =
  'Antrim Armagh Carlow Cavan Clare Cork Derry Donegal Down Dublin Fermanagh Galway Kerry Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo Tipperary Tyrone Waterford Westmeath Wexford Wicklow Durham'.split(
    ' '
  )
