// System messages in other languages → page. Last resort only: class names and numbers are never
// translated, sentences always are. Fragments, lower case, long enough to be nothing else.
import type { Slug } from './slugs.ts'

type Row = [page: Slug, fragments: string]

const rows: Row[] = [
  [
    'connection-aborted',
    // WSAECONNABORTED and ERROR_CONNECTION_ABORTED: zh, ja, ko, de, fr, es, pt, ru, tr, nl, hu, it, pl
    '主机中的软件中止了|主機上的軟體已中止|主機中的軟體中止|ホスト コンピューターのソ|ホストコンピューターのソ|' +
      'によって中止されました|호스트 시스템의 소프트웨어|eine bestehende verbindung wurde softwaregesteuert|' +
      'eine bestehende verbindung wurde durch die software|softwaregesteuert abgebrochen|' +
      'connexion établie a été abandonnée|connexion établie a été interrompue|' +
      'ha anulado una conexión establecida|se ha anulado una conexión|anulada por el software|' +
      'uma conexão estabelecida foi anulada|ligação estabelecida foi anulada|' +
      'на вашем хост-компьютере разорвала|хост-компьютере разорвала установленное|' +
      'было разорвано локальной системой|ana makinenizdeki bir yazılım|kurulmuş olan bağlantı|' +
      'tot stand gebrachte verbinding is verbroken|door de software op de hostcomputer|' +
      'een bestaande verbinding is verbroken door de software|állomás szoftvere megszakított|' +
      'létrejött kapcsolatot a gazdagép|létesített kapcsolatot|connessione stabilita è stata interrotta|' +
      'nawiązane połączenie zostało przerwane|软件导致连接中止|软件引起的连接中断',
  ],
  [
    'connection-reset',
    '远程主机强迫关闭|遠端主機已強制關閉|遠端主機強制關閉|リモート ホストに強制的に切断|リモートホストに強制的に|' +
      '원격 호스트에 의해 강제로|현재 연결은 원격 호스트|vom remotehost geschlossen|' +
      'connexion existante a dû être fermée|interrupción de una conexión existente|' +
      'forzada por el host remoto|cancelamento de uma conexão existente|foi forçado o cancelamento|' +
      'удаленный хост принудительно разорвал|удалённый хост принудительно|' +
      'varolan bir bağlantı uzaktaki|mevcut bir bağlantı uzaktaki|' +
      'externe host verbroken|a távoli állomás kényszerítetten|kényszerítetten bezárt|' +
      'connessione in corso interrotta forzatamente|zdalnego hosta|zdalny host|连接被对方重设|连接被对端重置|' +
      '连接被重置|接続が相手からリセット|상대편이 연결을 끊음|kommunikationspartner zurückgesetzt|' +
      'connexion ré-initialisée par|connexion réinitialisée par|conexión reinicializada|' +
      'conexão fechada pela outra|соединение разорвано другой стороной|karşı taraftan sıfırlandı|' +
      'połączenie zerwane przez|kết nối bị đặt lại|kết nối bị hủy bỏ bởi máy chủ|kết nối bị đóng cưỡng bức',
  ],
  [
    'connection-refused',
    '目标计算机积极拒绝|目標電腦拒絕連線|拒绝连接|连接被拒绝|対象のコンピューターによって拒否|接続を拒否されました|' +
      '대상 컴퓨터에서 연결을 거부|연결이 거부|zielcomputer die verbindung verweigerte|' +
      'verbindungsaufbau abgelehnt|ordinateur cible l|connexion refusée|' +
      'el equipo de destino denegó|conexión rehusada|conexión denegada|' +
      'máquina de destino as recusou|conexão recusada|отверг запрос на подключение|' +
      'в соединении отказано|hedef makine etkin olarak reddettiğinden|bağlantı reddedildi|' +
      'doelcomputer de verbinding actief heeft geweigerd|verbinding is geweigerd|' +
      'a célszámítógép már visszautasította|a kapcsolat elutasítva|' +
      'rifiuto persistente del computer|connessione rifiutata|komputer docelowy aktywnie|' +
      'połączenie odrzucone|kết nối bị từ chối|từ chối kết nối',
  ],
  [
    'timed-out',
    '连接方在一段时间后没有正确答复|連線的對方.{0,4}一段時間後|连接超时|信号灯超时|接続済みの呼び出し先が一定の時間|' +
      'セマフォがタイムアウト|接続がタイムアウト|연결된 구성원으로부터 응답이 없어|연결 시간 초과|세마포 제한 시간|' +
      'gegenstelle nach einer bestimmten zeitspanne|semaphorzeitlimit|wartezeit für die verbindung|' +
      'le parti connecté n|délai de temporisation de sémaphore|expiration du délai d|' +
      'la parte conectada no respondió|expiró el tiempo de conexión|período de tiempo de espera del semáforo|' +
      'componente conectado não respondeu|tempo esgotado para conexão|tempo limite do semáforo|' +
      'не получен нужный отклик|превышен таймаут семафора|время ожидания соединения истекло|' +
      'bağlanılan uygun olarak belli bir süre|bağlantı zaman aşımına|semafor zaman aşımı|' +
      'verbonden partij|semafoor|a csatlakoztatott fél|parte connessa non ha risposto|' +
      'kết nối quá thời gian|hết thời gian chờ kết nối',
  ],
  [
    'name-not-resolved',
    '不知道这样的主机|未知的名称或服务|无法识别这台主机|そのようなホストは不明|名前またはサービスが不明|' +
      '알려진 호스트가 없|der angegebene host ist unbekannt|name oder dienst nicht bekannt|' +
      'hôte inconnu|nom ou service inconnu|host desconocido|nombre o servicio desconocido|' +
      'este host não é conhecido|nome ou serviço desconhecido|этот хост неизвестен|' +
      'имя или служба не известн|böyle bir ana bilgisayar bilinmiyor|host sconosciuto',
  ],
  [
    'address-in-use',
    '通常每个套接字地址|地址已在使用|地址已被使用|每個通訊端位址|通常、各ソケット アドレス|アドレスは既に使用|' +
      '각 소켓 주소|주소를 이미 사용|normalerweise darf jede socketadresse|adresse wird bereits verwendet|' +
      'une seule utilisation de chaque adresse de socket|adresse déjà utilisée|' +
      'solo se permite un uso de cada dirección|la dirección ya se está usando|' +
      'normalmente é permitida apenas uma utilização|endereço já em uso|' +
      'обычно разрешается только одно использование|адрес уже используется|' +
      'her yuva adresi|adres zaten kullanılıyor|indirizzo già in uso|' +
      'địa chỉ đã được sử dụng',
  ],
  [
    'address-not-available',
    '在其上下文中，该请求的地址无效|在其上下文中, 该请求的地址无效|要求したアドレスのコンテキスト|' +
      '요청한 주소는 해당 컨텍스트|die angeforderte adresse ist in diesem kontext|' +
      "l'adresse demandée n'est pas valide|la dirección solicitada no es válida|" +
      'o endereço solicitado não é válido|требуемый адрес для своего контекста|无法分配请求的地址',
  ],
  [
    'unreachable',
    '没有到主机的路由|网络不可达|向一个无法连接的网络|向一个无法连接的主机|ホストへの経路がありません|' +
      '到達できない(?:ネットワーク|ホスト)|네트워크가 접근 불가능|keine route zum zielrechner|' +
      "das netzwerk ist nicht erreichbar|aucun chemin d|le réseau n'est pas accessible|" +
      'no existe ninguna ruta hasta|la red es inaccesible|não há rota para|a rede está fora|' +
      'нет маршрута до узла|сеть недоступна|недоступной сети|недоступном хосте|сетевая папка недоступна',
  ],
  [
    'broken-pipe',
    '断开的管道|管道已结束|管道正在被关闭|パイプが切断|パイプは終了|파이프가 깨|datenübergabe unterbrochen|' +
      'relais brisé|tubería rota|pipe quebrad|обрыв канала|канал был закрыт|kırık boru|' +
      'die pipe wurde beendet|le canal de communication a été fermé|przerwany potok',
  ],
  [
    'network-name-deleted',
    '指定的网络名不再可用|指定的網路名稱無法再使用|指定されたネットワーク名は利用できません|' +
      '지정된 네트워크 이름을 더 이상|der angegebene netzwerkname ist nicht mehr|' +
      'le nom réseau spécifié n|el nombre de red especificado ya no|o nome da rede especificado não|' +
      'указанное сетевое имя более недоступно|belirtilen ağ adı artık|de opgegeven netwerknaam|' +
      'il nome di rete specificato non',
  ],
  ['request-aborted', 'yêu cầu đã bị hủy'],
  [
    'access-denied',
    '以一种访问权限不允许的方式|アクセス許可で禁じられた方法|액세스 권한에 의해 숨겨진 소켓|' +
      "zugriff auf einen socket war aufgrund|tentative d'accès à un socket de manière interdite|" +
      'intento de acceso a un socket no permitido|попытка доступа к сокету методом',
  ],
]

/** Page → one pattern of its fragments. Plain alternations: nothing to backtrack over. */
export const LOCALIZED: readonly (readonly [Slug, RegExp])[] = rows.map(([page, fragments]) => [
  page,
  new RegExp(fragments),
])
