/**
 * Whether the name of an issue type says that customers or colleagues ask by it, as those of Jira
 * Service Management do. Jira gives a linked issue's type, not the kind of its project.
 */
export const isServiceRequest = (typeName: string): boolean => {
  const name = typeName.normalize('NFKC').toLowerCase();
  return requestPhrases.some((phrase) => name.includes(phrase));
};

const requestPhrases: readonly string[] = [
  ...['service request', 'support', 'customer request', 'incident', 'it help', 'help request', 'ticket'],
  ...['serviceanfrage', 'serviceanforderung', 'supportanfrage', 'vorfall', 'störung'],
  ...['demande de service', 'demande d’assistance', "demande d'assistance"],
  ...['solicitud de servicio', 'incidente', 'solicitação de serviço', 'solicitação de suporte'],
  ...['サービス リクエスト', 'サービスリクエスト', 'インシデント', '服务请求', '服務請求', '事件', '支持'],
];
