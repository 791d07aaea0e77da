const FREE_MAIL = new Set(
  `gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.fr hotmail.de live.com live.fr msn.com yahoo.com yahoo.de yahoo.fr yahoo.co.uk ymail.com
  aol.com icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de posteo.de mailbox.org
  fastmail.com fastmail.fm hey.com zoho.com mail.com yandex.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tin.it
  comcast.net verizon.net att.net sbcglobal.net btinternet.com sky.com arcor.de 1und1.de online.de bluewin.ch ziggo.nl kpnmail.nl uol.com.br bol.com.br
  terra.com.br sapo.pt telefonica.net qq.com 163.com example.com example.org example.net`.split(
    /\s+/,
  ),
)

/** Whether a registrable domain belongs to a mail provider rather than to an employer. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain)
}
